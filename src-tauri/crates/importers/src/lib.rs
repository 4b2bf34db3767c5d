//! Readers of what others wrote: bytes in, staged items and warnings out. They never fail as a whole.
