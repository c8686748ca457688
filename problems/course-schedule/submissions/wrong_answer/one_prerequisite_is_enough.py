# Takes a course as soon as one of its prerequisites is finished.
# zh: 只要修完一门先修课，就认为可以修这门课程。
def can_finish(num_courses, prerequisites):
    following = [[] for _ in range(num_courses)]
    for course, before in prerequisites:
        following[before].append(course)
    waiting = {course for course, _ in prerequisites}
    free = [course for course in range(num_courses) if course not in waiting]
    for course in free:
        for after in following[course]:
            if after in waiting:
                waiting.remove(after)
                free.append(after)
    return len(free) == num_courses
