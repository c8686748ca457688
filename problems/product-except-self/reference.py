def product_except_self(nums):
    """Multiply what stands before each number, then what stands behind it: O(n) time, no division."""
    answer, product = [], 1
    for num in nums:
        answer.append(product)
        product *= num
    product = 1
    for index in range(len(nums) - 1, -1, -1):
        answer[index] *= product
        product *= nums[index]
    return answer
