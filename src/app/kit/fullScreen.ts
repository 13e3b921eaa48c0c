// Decides how a page fills the screen and gives it back; where the browser has no full screen nothing happens.

export async function turnFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // The window is as large as it is.
  }
}
