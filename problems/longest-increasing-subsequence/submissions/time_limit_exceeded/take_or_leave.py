# Tries to take or to leave each number, without memory: exponential.
# zh: 对每个数递归尝试取与不取，没有记忆化，时间为指数级。


def length_of_lis(nums):
    def longest(at, last):
        if at == len(nums):
            return 0
        without = longest(at + 1, last)
        return max(without, 1 + longest(at + 1, nums[at])) if last is None or nums[at] > last else without

    return longest(0, None)
