# Works with absolute values and loses the signs.
# zh: 只用绝对值相乘，丢掉了符号。
def product_except_self(nums):
    before, product = [], 1
    for num in nums:
        before.append(product)
        product *= abs(num)
    product = 1
    for index in range(len(nums) - 1, -1, -1):
        before[index] *= product
        product *= abs(nums[index])
    return before
