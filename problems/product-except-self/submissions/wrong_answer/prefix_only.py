# Multiplies only what stands before each number.
# zh: 只乘了前面的数，没有乘后面的数。
def product_except_self(nums):
    answer, product = [], 1
    for num in nums:
        answer.append(product)
        product *= num
    return answer
