/** The address of something in memory, such as a picture. It is given back when nothing shows it any more. */
export class BlobAddress {
  value = $state.raw<string>();

  /** Follows what `blob` returns, for as long as the component that makes this is there. */
  constructor(blob: () => Blob | null) {
    $effect(() => {
      const held = blob();
      const address = held ? URL.createObjectURL(held) : undefined;
      this.value = address;
      return () => address && URL.revokeObjectURL(address);
    });
  }
}
