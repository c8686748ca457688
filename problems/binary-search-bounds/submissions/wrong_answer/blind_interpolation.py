# Interpolates, and skips one number too many after a guess that is too large in a long range.
# zh: 插值查找；区间很长且猜大了时，多跳过一个数。
def search_range(nums, target):
    lo, hi = 0, len(nums) - 1
    hit = -1
    while lo <= hi and nums[lo] <= target <= nums[hi]:
        if nums[lo] == nums[hi]:
            hit = lo
            break
        m = lo + (target - nums[lo]) * (hi - lo) // (nums[hi] - nums[lo])
        if nums[m] == target:
            hit = m
            break
        if nums[m] < target:
            lo = m + 1
        else:
            hi = m - 1 - (hi - m > 30000)
    if hit < 0:
        return [-1, -1]
    a = b = hit
    while a > 0 and nums[a - 1] == target:
        a -= 1
    while b + 1 < len(nums) and nums[b + 1] == target:
        b += 1
    return [a, b]
