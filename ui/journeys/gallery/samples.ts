// Words to try the components with. Nobody here exists.

export const LONG =
  "An invitation to a round table on the tariff bill, with travel, two nights and an honorarium, from someone who says that they work for a consultancy whose name I could not find anywhere";
export const UNBROKEN =
  "screenshot_of_the_message_about_the_paid_report_2026-09-14T18-32-07_final_version_2.png";
export const RIGHT_TO_LEFT = "نور الهدى، باحثة في مركز الدراسات (القاهرة)";

/** Returns the address of a small picture in memory, as evidence has one. */
export async function picture(): Promise<string> {
  return URL.createObjectURL(await pictureBlob());
}

/** Returns a small picture. */
export async function pictureBlob(): Promise<Blob> {
  const canvas = new OffscreenCanvas(88, 88);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = "#cfe0d8";
  pen.fillRect(0, 0, 88, 88);
  pen.fillStyle = "#5d8a76";
  pen.fill(new Path2D("M0 66 30 34l22 24 12-10 24 20v20H0z"));
  return canvas.convertToBlob();
}
