# Recurses on taking and leaving each house without remembering answers: exponential.
# zh: 对每间房递归取与不取，没有记忆化，时间为指数级。


def house_robber(nums):
    def best(at):
        return max(best(at + 1), nums[at] + best(at + 2)) if at < len(nums) else 0

    return best(0)
