# Counting sort needs a place for every value between the smallest and the largest number.
# zh: 计数排序要为最小值与最大值之间的每个值留一个位置。
def heap_sort(nums):
    if not nums:
        return []
    low = min(nums)
    counts = [0] * (max(nums) - low + 1)
    for x in nums:
        counts[x - low] += 1
    return [low + i for i, count in enumerate(counts) for _ in range(count)]
