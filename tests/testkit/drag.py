"""A corner of the screen from which files can be dragged, as from a file manager. Paths are its arguments."""
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(40, 20)
window.move(0, 0)
corner = Gtk.EventBox()
files = Gtk.TargetEntry.new("text/uri-list", 0, 0)
corner.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [files], Gdk.DragAction.COPY)
corner.connect("drag-data-get", lambda _, __, data, *___: data.set_uris(["file://" + path for path in sys.argv[1:]]))
window.add(corner)
window.show_all()
print("ready", flush=True)
Gtk.main()
