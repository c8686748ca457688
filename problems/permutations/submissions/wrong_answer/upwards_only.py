# Follows the next permutation in dictionary order without sorting first, and so misses the earlier ones.
# zh: 不断求下一个字典序排列，却没有先排序，漏掉了更小的排列。


def permute(nums):
    found = [nums[:]]
    while True:
        at = len(nums) - 2
        while at >= 0 and nums[at] > nums[at + 1]:
            at -= 1
        if at < 0:
            return found
        larger = max(i for i in range(at + 1, len(nums)) if nums[i] > nums[at])
        nums[at], nums[larger] = nums[larger], nums[at]
        nums[at + 1 :] = nums[:at:-1]
        found.append(nums[:])
