# The two pointers move by recursion, one call per step, which exceeds the recursion limit.
# zh: 双指针每移动一步就递归一次，会超过递归深度限制。
def two_sum(nums, target):
    order = sorted(range(len(nums)), key=nums.__getitem__)

    def search(i, j):
        total = nums[order[i]] + nums[order[j]]
        if total == target:
            return [order[i], order[j]]
        return search(i + 1, j) if total < target else search(i, j - 1)

    return search(0, len(nums) - 1)
