# Recurses once for each number, deeper than the recursion limit of 10 000.
# zh: 每个数递归一层，超过了 10 000 层的递归限制。
def max_sub_array(nums):
    def ending(i):
        if i == 0:
            return nums[0], nums[0]
        last, best = ending(i - 1)
        last = max(nums[i], last + nums[i])
        return last, max(best, last)

    return ending(len(nums) - 1)[1]
