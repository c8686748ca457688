# Counting sort with one counter for each value between the smallest and the largest.
# zh: 计数排序，为最小值与最大值之间的每个值各设一个计数器。
def merge_sort(nums):
    if not nums:
        return []
    low = min(nums)
    counts = [0] * (max(nums) - low + 1)
    for num in nums:
        counts[num - low] += 1
    return [low + i for i, count in enumerate(counts) for _ in range(count)]
