type Work = (size: number) => unknown;

const cost = async (work: Work, size: number): Promise<number> => {
  const before = process.cpuUsage();
  await work(size);
  return process.cpuUsage(before).user;
};

/**
 * How many times the work grows when its input is four times as long: about 4 where each piece is
 * looked at once, 16 where each is looked at again for every other. It is a ratio of the processor's
 * times, so that a slow or busy machine changes nothing; the least of three tries.
 */
export async function growth(work: Work, size: number): Promise<number> {
  await work(size);
  const ratios: number[] = [];
  for (let time = 0; time < 3; time += 1)
    ratios.push((await cost(work, 4 * size)) / (await cost(work, size)));
  return Math.min(...ratios);
}

/** Between 4 and 16, nearer to 16: memory that grows costs some more than its share. */
export const ABOUT_LINEAR = 9;
