# Quickselect with a random pivot that puts equal numbers on one side, which is quadratic for many of them.
# zh: 随机主元的快速选择，把相等的数都放在一侧；相等的数很多时是平方时间。
import random


def find_kth_largest(nums, k):
    low, high = 0, len(nums) - 1
    while True:
        pick = random.randint(low, high)
        nums[pick], nums[high] = nums[high], nums[pick]
        pivot, place = nums[high], low
        for i in range(low, high):
            if nums[i] > pivot:
                nums[i], nums[place] = nums[place], nums[i]
                place += 1
        nums[place], nums[high] = nums[high], nums[place]
        if place == k - 1:
            return pivot
        low, high = (place + 1, high) if place < k - 1 else (low, place - 1)
