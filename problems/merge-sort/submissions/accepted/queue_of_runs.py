from collections import deque


def merge_sort(nums):
    """Merge the two oldest runs in a queue until one is left; runs are read from their ends."""
    runs = deque([num] for num in nums)
    while len(runs) > 1:
        one, other, merged = runs.popleft(), runs.popleft(), []
        while one and other:
            merged.append((one if one[-1] > other[-1] else other).pop())
        merged.reverse()
        runs.append(one + other + merged)
    return runs.pop() if runs else []
