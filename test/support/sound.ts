/** Samples per second; enough for a sound that nobody listens to. */
const RATE = 8000;
const SECONDS = 20;

/** A WAV file of 20 s with a very quiet tone (8-bit mono PCM), for pages that play something. */
export function quietSound(): Uint8Array {
  const samples = RATE * SECONDS;
  const file = Buffer.alloc(44 + samples);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples, 40);
  for (let nth = 0; nth < samples; nth++)
    file[44 + nth] = 128 + Math.round(2 * Math.sin((nth / RATE) * 2 * Math.PI * 220));
  return file;
}
