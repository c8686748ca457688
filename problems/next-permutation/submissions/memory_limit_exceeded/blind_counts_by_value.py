# Sorts the rest with one counter for each value between the smallest and the largest number.
# zh: 计数排序：为最小值与最大值之间的每个值都设一个计数器。
def next_permutation(nums):
    i = len(nums) - 2
    while i >= 0 and nums[i] >= nums[i + 1]:
        i -= 1
    if i >= 0:
        j = max(k for k in range(i + 1, len(nums)) if nums[k] > nums[i])
        nums[i], nums[j] = nums[j], nums[i]
    low = min(nums)
    counts = [0] * (max(nums) - low + 1)
    for x in nums[i + 1 :]:
        counts[x - low] += 1
    return nums[: i + 1] + [low + v for v, count in enumerate(counts) if count for _ in range(count)]
