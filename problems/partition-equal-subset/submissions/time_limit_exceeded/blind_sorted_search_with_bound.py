# A depth-first search from the largest number is pruned by the sum of the rest only, which is exponential.
# zh: 从最大数开始深度优先搜索，只用剩余总和剪枝，仍是指数级。
def partition_equal_subset(nums):
    nums = sorted(nums, reverse=True)
    total = sum(nums)
    if total % 2:
        return False
    after = [sum(nums[i:]) for i in range(len(nums) + 1)]

    def search(i, rest):
        if rest == 0 or rest == after[i]:
            return True
        if rest < 0 or rest > after[i]:
            return False
        return search(i + 1, rest - nums[i]) or search(i + 1, rest)

    return search(0, total // 2)
