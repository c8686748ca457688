# judge: ring-all-reduce


def ring_all_reduce(chunks: list[list[int]]) -> list[list[list[int]]]:
    """Return what each rank holds after each of the 2(n − 1) steps of the ring all-reduce.

    In step s rank r sends its chunk (r − s) mod n to rank (r + 1) mod n, which adds it in the first n − 1 steps and
    stores it in the others.
    """
    raise NotImplementedError
