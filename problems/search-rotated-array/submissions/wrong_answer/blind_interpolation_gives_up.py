# Interpolates in long lists and gives up after 64 steps.
# zh: 长列表用插值查找，64 步后放弃。
def search(nums, target):
    n = len(nums)
    if n <= 500:
        return nums.index(target) if target in nums else -1
    k = min(range(n), key=nums.__getitem__)
    lo, hi = (0, k - 1) if k and target >= nums[0] else (k, n - 1)
    for _ in range(64):
        if lo > hi or not nums[lo] <= target <= nums[hi]:
            return -1
        if lo == hi:
            return lo if nums[lo] == target else -1
        mid = lo + (target - nums[lo]) * (hi - lo) // (nums[hi] - nums[lo])
        if nums[mid] == target:
            return mid
        if nums[mid] < target:
            lo = mid + 1
        else:
            hi = mid - 1
    return -1
