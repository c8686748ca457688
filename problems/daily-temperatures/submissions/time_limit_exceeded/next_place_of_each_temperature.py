# Remembers the next place of each temperature and asks for all warmer ones: O(n) times the number of temperatures.
# zh: 记住每种温度下次出现的位置，再逐一查询所有更高的温度：O(n · 温度种数)。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    place = {}
    for day in reversed(range(len(temperatures))):
        warmer = [at for value, at in place.items() if value > temperatures[day]]
        if warmer:
            waits[day] = min(warmer) - day
        place[temperatures[day]] = day
    return waits
