# Starts the second product with 0, so that every answer is 0.
# zh: 第二遍乘积的初值取了 0，结果全是 0。
def product_except_self(nums):
    answer, product = [], 1
    for num in nums:
        answer.append(product)
        product *= num
    product = 0
    for index in range(len(nums) - 1, -1, -1):
        answer[index] *= product
        product *= nums[index]
    return answer
