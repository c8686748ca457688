# Lets heapq do the work.
# zh: 用 heapq 完成排序。
from heapq import heapify, heappop


def heap_sort(nums):
    heapify(nums)
    return [heappop(nums) for _ in range(len(nums))]
