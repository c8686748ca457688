# Keeps the memo in a default argument, so a second call gets the results of the first street.
# zh: 备忘录放在默认参数中，第二次调用会得到上一条街道的结果。
def house_robber(nums, memo={}):
    def best(i):
        if i >= len(nums):
            return 0
        key = (i, len(nums))
        if key not in memo:
            memo[key] = max(nums[i] + best(i + 2), best(i + 1))
        return memo[key]

    return best(0)
