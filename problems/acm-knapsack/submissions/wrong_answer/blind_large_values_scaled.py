# Divides the values by 1024 when they are large, so the answer loses its last bits.
# zh: 价值较大时除以 1024，答案因此丢失低位。
import sys


def solve(capacity, weights, values):
    shift = 10 if sum(values) >= 2**37 else 0
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        v >>= shift
        for c in range(capacity, w - 1, -1):
            if best[c - w] + v > best[c]:
                best[c] = best[c - w] + v
    return best[capacity] << shift


def main():
    it = iter(map(int, sys.stdin.read().split()))
    for i in range(1, next(it) + 1):
        n, cap = next(it), next(it)
        w = [next(it) for _ in range(n)]
        v = [next(it) for _ in range(n)]
        print(f"Case #{i}: {solve(cap, w, v)}")


main()
