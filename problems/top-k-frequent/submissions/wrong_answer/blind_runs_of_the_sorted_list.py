# The runs of the sorted list are counted, and the last run is counted only if it is longer than one.
# zh: 统计排序后各段的长度，最后一段只有长度大于一时才计入。
def top_k_frequent(nums, k):
    nums.sort()
    runs, start = [], 0
    for i in range(1, len(nums)):
        if nums[i] != nums[i - 1]:
            runs.append((i - start, nums[i - 1]))
            start = i
    if len(nums) - start > 1 or not runs:
        runs.append((len(nums) - start, nums[-1]))
    runs.sort(reverse=True)
    return [value for _, value in runs[:k]]
