# Starts the pass from the right one place too late, so the first number misses all factors behind it.
# zh: 从右往左的一遍少走了一步，第一个位置没有乘上后面的数。
def product_except_self(nums):
    answer, product = [], 1
    for num in nums:
        answer.append(product)
        product *= num
    product = 1
    for index in range(len(nums) - 1, 0, -1):
        answer[index] *= product
        product *= nums[index]
    return answer
