# Takes or leaves each number without remembering sums: exponential.
# zh: 对每个数递归取与不取，没有记忆化，时间为指数级。


def partition_equal_subset(nums):
    half, odd = divmod(sum(nums), 2)

    def fill(at, rest):
        if rest <= 0 or at == len(nums):
            return rest == 0
        return fill(at + 1, rest - nums[at]) or fill(at + 1, rest)

    return not odd and fill(0, half)
