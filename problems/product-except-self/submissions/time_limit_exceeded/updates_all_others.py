# Multiplies every other answer by each number in turn: O(n²).
# zh: 依次用每个数去乘其他所有位置的答案，时间复杂度 O(n²)。
def product_except_self(nums):
    answer = [1] * len(nums)
    for i, num in enumerate(nums):
        for j in range(len(nums)):
            if j != i:
                answer[j] *= num
    return answer
