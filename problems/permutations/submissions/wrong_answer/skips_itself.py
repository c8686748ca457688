# Never leaves a number in its place: the swap starts with the next one.
# zh: 交换从下一个位置开始，数字从不留在原位。


def permute(nums):
    found = []

    def place(first):
        if first == len(nums):
            found.append(nums[:])
        for other in range(first + 1, len(nums)):
            nums[first], nums[other] = nums[other], nums[first]
            place(first + 1)
            nums[first], nums[other] = nums[other], nums[first]

    place(0)
    return found
