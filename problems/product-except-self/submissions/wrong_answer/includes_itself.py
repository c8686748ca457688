# Multiplies from each number on instead of from behind it, so the number itself is included.
# zh: 后缀乘积把当前的数也乘了进去。
def product_except_self(nums):
    answer, product = [], 1
    for num in nums:
        answer.append(product)
        product *= num
    product = 1
    for index in range(len(nums) - 1, -1, -1):
        product *= nums[index]
        answer[index] *= product
    return answer
