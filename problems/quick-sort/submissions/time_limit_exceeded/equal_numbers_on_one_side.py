# Puts all numbers that equal the pivot on one side: quadratic when there are many.
# zh: 与基准相等的数全划到一侧，重复很多时为 O(n²)。
import random


def quick_sort(nums):
    def sort(low, high):
        if low >= high:
            return
        chosen = random.randint(low, high)
        nums[chosen], nums[high] = nums[high], nums[chosen]
        place = low
        for at in range(low, high):
            if nums[at] < nums[high]:
                nums[at], nums[place] = nums[place], nums[at]
                place += 1
        nums[place], nums[high] = nums[high], nums[place]
        sort(low, place - 1)
        sort(place + 1, high)

    sort(0, len(nums) - 1)
    return nums
