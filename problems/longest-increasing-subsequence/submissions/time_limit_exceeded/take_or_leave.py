# Takes each greater number that follows, or leaves it, without memory: exponential.
# zh: 对后面每个更大的数尝试取与不取，没有记忆化，时间为指数级。


def length_of_lis(nums):
    def longest(at):
        return 1 + max((longest(later) for later in range(at + 1, len(nums)) if nums[later] > nums[at]), default=0)

    return max(map(longest, range(len(nums))), default=0)
