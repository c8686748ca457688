# Packs the numbers into 30 bits if those of the first columns are small.
# zh: 前几列的数都较小时，把每个数压进 30 位。
def rotate(matrix):
    low = 1 << 30
    packed = [[(x + (1 << 29)) % low for x in r] for r in matrix]
    if all(abs(x) < 1 << 29 for r in matrix[:50] for x in r[:2]):
        return [[x - (1 << 29) for x in r] for r in zip(*packed[::-1])]
    return [list(r) for r in zip(*matrix[::-1])]
