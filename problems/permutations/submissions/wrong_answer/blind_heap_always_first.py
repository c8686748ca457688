# Heap’s algorithm that always exchanges with the first place, which repeats orders from four numbers on.
# zh: Heap 算法总是与第一个位置交换，从四个数起就会重复。
def permute(nums):
    found = []

    def place(size):
        if size <= 1:
            found.append(list(nums))
            return
        for i in range(size):
            place(size - 1)
            nums[0], nums[size - 1] = nums[size - 1], nums[0]

    place(len(nums))
    return found
