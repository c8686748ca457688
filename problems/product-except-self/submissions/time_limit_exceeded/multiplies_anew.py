# Multiplies all other numbers anew for each position: O(n²).
# zh: 对每个位置都把其余的数重新乘一遍，时间复杂度 O(n²)。
def product_except_self(nums):
    return [math.prod(nums[:i]) * math.prod(nums[i + 1 :]) for i in range(len(nums))]
