# Carries the product before each number down a recursion of one call per number.
# zh: 用递归传递前缀积，每个数一层调用。
def product_except_self(nums):
    answer = [1] * len(nums)

    def walk(i, before):
        if i == len(nums):
            return 1
        behind = walk(i + 1, before * nums[i])
        answer[i] = before * behind
        return behind * nums[i]

    walk(0, 1)
    return answer
