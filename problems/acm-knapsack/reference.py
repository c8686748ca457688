"""One row of best values, updated from the largest capacity down for every item: O(n · W) time, O(W) memory."""

import sys


def main():
    numbers = map(int, sys.stdin.read().split())
    for case in range(1, next(numbers) + 1):
        items, capacity = next(numbers), next(numbers)
        weights = [next(numbers) for _ in range(items)]
        best = [0] * (capacity + 1)
        for weight in weights:
            value = next(numbers)
            for room in range(capacity, weight - 1, -1):
                best[room] = max(best[room], best[room - weight] + value)
        print(f"Case #{case}: {best[capacity]}")


main()
