# Looks ahead day by day from each day: O(n²).
# zh: 从每一天起逐日向后查找，复杂度 O(n²)。
def daily_temperatures(temperatures):
    waits = []
    for day, temperature in enumerate(temperatures):
        for later in range(day + 1, len(temperatures)):
            if temperatures[later] > temperature:
                waits.append(later - day)
                break
        else:
            waits.append(0)
    return waits
