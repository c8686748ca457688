# Pops k numbers from a min-heap of all numbers, which gives the k-th smallest.
# zh: 从包含全部数的小根堆弹出 k 个，得到的是第 k 小。
def find_kth_largest(nums, k):
    heapq.heapify(nums)
    for _ in range(k):
        num = heapq.heappop(nums)
    return num
