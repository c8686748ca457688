# Leaves out the last number of a long right part if that number is odd.
# zh: 右半段很长且末尾是奇数时，漏掉最后一个数。
def search(nums, target):
    lo, hi = 0, len(nums) - 1
    while lo <= hi:
        m = (lo + hi) // 2
        if nums[m] == target:
            return m
        if nums[lo] <= nums[m]:
            if nums[lo] <= target < nums[m]:
                hi = m - 1
            else:
                lo = m + 1
        elif nums[m] < target <= nums[hi] - (hi - m > 40000 and nums[hi] % 2):
            lo = m + 1
        else:
            hi = m - 1
    return -1
