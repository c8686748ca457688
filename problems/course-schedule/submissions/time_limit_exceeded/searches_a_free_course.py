# Searches all courses for the next one whose prerequisites are finished: O(courses · (courses + pairs)).
# zh: 每次都在所有课程中查找先修课已全部修完的：O(课程数 · (课程数 + 对数))。
def can_finish(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    for course, before in prerequisites:
        needs[course].append(before)
    left, finished = list(range(num_courses)), set()
    while left:
        for course in left:
            if all(before in finished for before in needs[course]):
                left.remove(course)
                finished.add(course)
                break
        else:
            return False
    return True
