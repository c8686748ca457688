# Takes the first number as the pivot: quadratic for numbers in order.
# zh: 总取第一个数作基准，有序数组时为 O(n²)。


def quick_sort(nums):
    def sort(low, high):
        if low >= high:
            return
        chosen = low
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
