"""What runners write in English on any day, what is an alarm, and words that alarm stems must not lie in."""

from core.domain.events import RedFlag

DANGERS: dict[RedFlag | None, str] = {
    RedFlag.BREATH: """palpitations|I have palpitations|wheezing|I am wheezing|heart is pounding
        |my heart is racing
        |my chest is pounding|my heart skipped a beat|heart skips|short of breath
        |out of breath and chest tight
        |no pain in the calf but I can't breathe|broken sleep, chest pain|chest pain on chest day
        |coughing blood
        |feel fine, chest hurts""",
    RedFlag.CALF: """calf is swollen|no pain and swollen calf|blood clot|foam rolled my hot calf
        |calf throbbing""",
    RedFlag.POP: """I think I broke my ankle|broke my foot|broken toe|I have broken my left foot
        |my ankle is broken
        |can't lift my heel|cannot raise my heels|can't put weight on my leg|can't put any weight on it
        |hard to put weight on my foot|unable to bear weight|can't bear weight
        |can't take any weight on my foot
        |couldn't weight bear|could not put my full weight on it|kicked in the calf
        |felt like a kick in the calf
        |someone kicked my calf|like I was kicked in the leg|my leg got kicked|can't stand on tiptoe
        |can't put my foot down""",
    RedFlag.NUMB: """can't feel my toes|cannot feel my foot|couldn't feel my left foot
        |I can't really feel my toes
        |barely feel my foot|no feeling in my leg|no feeling in the toes|my foot has no feeling
        |lost feeling in my foot
        |losing all feeling in my leg|I don't feel my toes|my toes, I can't feel them
        |my foot is not ok, can't feel it
        |pins and needles in my foot|pins and needles|my foot feels dead|dead foot|my leg went dead
        |foot drop
        |my foot drops when I walk|can't move my foot|can't lift my foot|foot is weak|black and blue calf
        |foot numb""",
    RedFlag.FEVER: "fever|blood in my sock, foot cut",
    RedFlag.NIGHT: "stress fracture|bone pain at night|fractured my foot",
    None: """can't walk|I can't walk|barely walk|could barely walk|I can hardly walk|couldn't even stand
        |can't stand
        |can't stand on my leg|cannot walk or stand|unable to walk|barely able to walk|could not walk
        |trouble walking
        |barely managed to walk home|I can't run or walk|can't stand up|rolled my ankle|turned my ankle
        |my ankle rolled
        |twisted my knee|twisted my calf|rolled my foot|my foot is asleep|leg fell asleep|foot went to sleep
        |fell down the stairs|I fell over|I fell hard|fell off the bike|I fell off the step
        |I fell on my knee
        |passed out|I nearly passed out|blacked out|calf is burning|burning in my calf|black toe|black calf
        |no pain in the calf, only in the heel|no pain in the calf but in the heel
        |no pain in the left calf, a bit in the right
        |no pain, calf is sore|not sore but my knee hurts|nothing hurts but the calf
        |pain free until my ankle hurts
        |feel bad, calf cramp|I fell asleep, then a calf cramp|phone fell down, I sprained my knee""",
}
CALM = """legs feel good after a hard run|short run, legs feel great|legs feel ok, no issues
    |my legs feel not too bad
    |no time, legs feel good anyway|legs feel heavy, went out too fast|done, legs feel hard
    |no treatment today|physio treatment was hard|short statement|a short statement, no treatments
    |heel drop was good|heel drop 15 15 15|8 mm drop shoes, foot feels good|drop set for the calf
    |couldn't do the heel walk today|I can't stand the wall sit|barely time for a walk
    |can't wait to walk again
    |can't do the soleus walk, no space|too hard, take less weight|put the weight away, not today
    |could not take more weight|foam rolled calves|rolled out my calves|foam rolled my foot
    |legs tired, bad sleep|good sleep, fresh legs|I fell asleep, legs fine|my pace fell off
    |I fell off the plan last week|my phone fell down|passed the 10k and ran out of gas
    |kicked it in, legs flying
    |broken sleep, legs ok|black socks, happy feet|blood test, leg day|calves burning on the last set
    |skipped chest day|I have got the knack of it|late run, tibia ok|pie sale|sangria|a duel|trombone
    |no pain in the calf|no pain and feeling good|not sore|nothing hurts|no pain in my left calf today
    |pain free
    |calf not sore|my legs are not sore at all|no pain, nothing hurts|dead legs today
    |legs felt dead|turned around at 5k, foot fine
    |broke a record, legs ok|a mahogany bench|hello from La Rochelle|merengue tonight"""
# No stem may lie inside one of these.
COMMON = """treatment treatments statement statements abatement knack knacks knickknacks trombone
    trombones sangria
    duel duels dueling dueled sale sales tibia mahogany merengue rochelle atmosphere batmen boatmen
    oatmeal treat
    status estate state skating platinum latent latest plate plates late later pie pies drop drops
    chest press
    pressure press burn burned brand brunch bruise stitch stretch steep steady step druid drug zigzag
    schedule school scheme swell dwell schnapps snap slap pop popular knock knockout crack cracker rest
    arrest
    wrist twist risk moral molecule mole condolence adolescent mandolin gladiolus magnolia celery
    accelerate decelerate
    hog sofa soft philosophy formula hormone entire azure helmet shelf inflate inflation infant infantry
    palm palpable puntual punt pinch pinnacle punch aprons april acre coach cojones smaller desk vanish
    maraca mare marathon nightmare romance romantic convey conversation atrophy display disk respect
    inspire perspire
    perspiration aspirate renew rendezvous range quench lesson lessons lesser estimate mastiff last
    plastic elastic
    calendar calm thermos throne thread trousers tromp trump kreis cruise overlap unfair unfold crumple
    humble number numbers lamb kribble scribble fiber fever february blue bluetooth ambulant fraction
    refraction
    orange orchestra rotation rotary rotund desert gear guard chase chasm chat wheel while whistle"""
