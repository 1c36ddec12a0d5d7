/** What is measured for less says more of the clock than of the work. */
const LEAST_MICROSECONDS = 50_000;
const TRIES = 3;

/** The processor's time that the work takes, in microseconds. */
const costOf = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  let spent = 0;
  let runs = 0;
  while (spent < LEAST_MICROSECONDS) {
    await work();
    spent = process.cpuUsage(before).user;
    runs += 1;
  }
  return spent / runs;
};

/**
 * How many times the work grows when its input is four times as long: about 4 where each piece is
 * looked at once, 16 where each is looked at again for every other. It is a ratio of the processor's
 * times, so that a slow or busy machine changes nothing; the least of three tries.
 * @param make an input of `size` pieces, or of four times as many; it is not measured.
 */
export const growth = async <Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size: number,
): Promise<number> => {
  const [short, long] = [make(size), make(4 * size)];
  await work(short);
  const ratios: number[] = [];
  for (let time = 0; time < TRIES; time += 1)
    ratios.push((await costOf(() => work(long))) / (await costOf(() => work(short))));
  return Math.min(...ratios);
};

/** Between 4 and 16, nearer to 16: memory that grows costs some more than its share. */
export const ABOUT_LINEAR = 9;
