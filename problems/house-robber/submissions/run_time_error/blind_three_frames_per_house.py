# Needs three nested calls per house, more than the recursion limit allows for 4 500 houses.
# zh: 每间房屋要三层嵌套调用，4 500 间时超过递归上限。
def house_robber(nums):
    memo = {}

    def take(i):
        return nums[i] + best(i + 2)

    def skip(i):
        return best(i + 1)

    def choose(i):
        return max(skip(i), take(i))

    def best(i):
        if i >= len(nums):
            return 0
        if i not in memo:
            memo[i] = choose(i)
        return memo[i]

    return best(0)
