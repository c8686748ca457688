# Inserts every number with bisect.insort.
# zh: 用 bisect.insort 逐个插入。
import bisect


def heap_sort(nums):
    ordered = []
    for num in nums:
        bisect.insort(ordered, num)
    return ordered
