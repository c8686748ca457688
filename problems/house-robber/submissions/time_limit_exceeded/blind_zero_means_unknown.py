# Takes a stored 0 for an unknown result, so a street of zeros is computed again and again.
# zh: 把已存的 0 当作未知，全零的街道会被反复重算。
def house_robber(nums):
    memo = [0] * (len(nums) + 2)

    def best(i):
        if i >= len(nums):
            return 0
        if not memo[i]:
            memo[i] = max(nums[i] + best(i + 2), best(i + 1))
        return memo[i]

    return best(0)
