"""What a rank holds follows from how far the chunk has come: a sum over an arc of the ring, from running sums."""


def ring_all_reduce(chunks):
    n = len(chunks)
    runs = []
    for c in range(n):
        run, total = [0], 0
        for passed in range(n):
            total += chunks[(c + passed) % n][c]
            run.append(total)
        runs.append(run)

    def held(rank, c, steps):
        distance = (rank - c) % n
        if steps >= n and distance <= steps - n:
            return runs[c][n]
        if 0 < distance <= steps:
            return runs[c][distance + 1]
        return chunks[rank][c]

    return [[[held(rank, c, steps) for c in range(n)] for rank in range(n)] for steps in range(1, 2 * n - 1)]
