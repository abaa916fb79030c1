"""What runners write in Spanish, in Spain and in America: what is an alarm, and what is none."""

from core.domain.events import RedFlag

# By the flag that must be named; None where any answer is right as long as it is heard.
DANGERS: dict[RedFlag | None, str] = {
    RedFlag.BREATH: """tengo el pecho apretado|me duele el pecho|no puedo respirar|no puedo respirar bien
        |me falta el aire|me falta aire|me falta la respiración|me quedo sin aire
        |estoy sin aliento|me ahogo|me cuesta respirar|respiro mal|respiro con dificultad
        |siento opresión en el pecho|tengo presión en el pecho|siento un peso en el pecho
        |me aprieta el pecho|me oprime el pecho|pinchazo en el pecho|pinchazos en el corazón
        |punzadas en el pecho|me arde el pecho|dolor de pecho|me dolió el pecho
        |me dolía el pecho ayer|me dolio el pecho corriendo|me duele el corazón
        |el corazón me va a mil|se me acelera el corazón|tengo palpitaciones|taquicardia
        |me late muy rápido el corazón|el corazón se me sale
        |creo que me está dando un infarto|dolor en el brazo izquierdo|m duele el pecho
        |me duele elpecho|no puedo respirarr|tos con sangre|escupo sangre|tosí sangre
        |me pica el pecho|ataque al corazón|ataque cardíaco|paro cardíaco|angina
        |me quedé sin respiración|me cansa respirar|no me entra el aire|no me llega el aire
        |se me corta la respiración|asfixia|respiración entrecortada|ME DUELE EL PECHO
        |15 15 15 y me duele el pecho|hoy no pude, me duele el pecho
        |pantorrilla hinchada y me cuesta respirar|no me duele, pero me falta el aire""",
    RedFlag.CALF: """pantorrilla palpitando|una pierna más gorda|tengo un bulto en la pantorrilla
        |la pantorrilla está hinchada y caliente|tengo el gemelo hinchado y caliente
        |tengo la pierna hinchada|se me ha hinchado el gemelo|se me hinchó la pantorrilla
        |la pierna se me está hinchando|hinchazon en la pierna
        |tengo la pantorrilla inflamada|se me inflamó la pantorrilla
        |se me está inflamando el gemelo|tengo la pierna roja y caliente
        |me palpita la pantorrilla|me late la pantorrilla|creo que es una trombosis
        |un coágulo|tengo un coagulo en la pierna|flebitis|tobillo hinchado
        |se me hinchan los tobillos|pantorrila hinchada|pantorilla inchada|gemelo inchado
        |tengo el jemelo hinchado|tengo la batata hinchada|tengo el chamorro hinchado
        |enrojecimiento|rojez|no me duele nada, pero está hinchada""",
    RedFlag.POP: """me quebré el pie|no puedo levantar el talón|escuché un chasquido
        |oí un crack en el gemelo|me tronó el tobillo|algo tronó en la pantorrilla
        |sentí un tronido|sentí como una pedrada|sentí como un latigazo
        |sentí un tirón en el gemelo|me dio un tirón|se me rompió el gemelo
        |creo que me rompí el tendón|me rompí el aquiles|me he roto el aquiles|me he roto
        |rotura fibrilar|desgarro|me desgarré|noté que algo se rompía
        |no puedo ponerme de puntas|no puedo pararme de puntas|no puedo ponerme de puntillas
        |hizo crac|el aquiles me ha hecho crack|me ha dado un chasquido
        |me hizo clac la pierna""",
    RedFlag.NUMB: """no siento el pie|no siento los dedos|no siento la pierna|se me durmió el pie
        |se me duerme el pie|tengo el pie dormido|pie adormecido|hormigueo en los dedos
        |tengo hormigueos|el pie frío y pálido|tengo el pie helado|tengo el pie morado
        |pie azulado|la pierna morada|no tengo fuerza en la pierna|perdí fuerza en el pie""",
    RedFlag.NIGHT: """me duele el hueso|me duele la tibia por la noche|me despierta el dolor por la noche
        |dolor nocturno|dolor en reposo|me duele en reposo|fractura de estrés
        |creo que tengo una fractura""",
    RedFlag.FEVER: """tengo fiebre|tengo 39 de fiebre|tengo calentura|febril|escalofrios
        |tengo una herida abierta|me corté el pie y sangra|me sale sangre|estoy sangrando
        |pus|herida infectada|hemorragia""",
    None: """tengo el aquiles fatal|no me siento bien|no me encuentro bien|todo me da vueltas
        |sudor frío|tengo náuseas|sigue doliendo|me está doliendo|golpe en la cabeza
        |tobillo quebrado|me fisuré|dolor|tengo dolor|dolores|tengo trombosis|embolia
        |me desmayé|casi me desmayo|perdí el conocimiento|perdí la conciencia|me mareé
        |me mareo|estoy mareada|tengo mareos|me dio un vahído|se me nubla la vista
        |visión borrosa|me desvanecí|no puedo apoyar el pie|no puedo caminar|no puedo pisar
        |no puedo andar|apenas puedo caminar|no puedo apoyar la pierna|no puedo mover el pie
        |moratón en la pantorrilla|tengo un moretón en la pantorrilla
        |la pantorrilla me quema|me arde la pantorrilla|me punza la pantorrilla
        |dolor punzante en la pantorrilla|punzada en la pantorrilla|me duele mucho
        |me duele la pierna|duele mucho|me dolía muchísimo|me dolió muchísimo
        |me dolió la pantorrilla al correr|mucho dolor|dolor fuerte en la pantorrilla
        |no puedo correr sin dolor|me lesioné|me lastimé|me torcí el tobillo
        |me torci el tobillo|me doblé el tobillo|esguince|me hice daño|me he hecho daño
        |se me subió el gemelo|se me montó el gemelo|me dio un calambre
        |se me acalambró la pantorrilla|me caí|me caí y no puedo levantarme|me he caído
        |estoy cojeando|cojeo|renqueo|ando cojo|voy coja|rengueo|llamad a una ambulancia
        |socorro|auxilio|es una urgencia|me estoy muriendo|creo que me muero
        |me molesta la pantorrilla|tengo molestias en el gemelo|molestias en el aquiles
        |me siento muy mal|me encuentro fatal|me encuentro mal|estoy muy mal|me siento débil
        |la pierna me falla|me fallan las piernas|la batata me duele|vomité|estoy vomitando
        |adolorido|estoy adolorida|se me salió el tobillo|se me salió la rodilla
        |no me duele tanto""",
}
CALM = """recuérdame a las seis y media|todos los días menos el domingo a las 7
        |corrí 10 km suaves|me voy de vacaciones hasta el 20 de enero
        |carrera el 12 de abril 21k|tengo pesas de 2,5 y 5 kilos|peso 70 kilos|buenos días
        |buenas noches|hasta mañana|no pude, no tuve tiempo|hoy no puedo
        |hoy no puedo, mucho trabajo|por la noche a las 9|mejor por la noche
        |hace mucho calor|hace frío|tengo frío|estoy cansado|estoy cansada
        |me he quedado dormido|me quedé dormida|qué pereza|sin dolor|no me duele nada
        |no me dolió|no me duele|ya no me duele|nada de dolor|cero dolor|sin molestias
        |hoy sin dolor|todo bien, sin dolor|no tengo dolor|dolor 2|dolor cero
        |rompí mi récord|he roto una mancuerna|se me cayó la pesa|me siento bien|lo siento
        |me late el plan|me salió mal|dormí mal|piernas pesadas|hoy sin fuerza
        |no puedo mover la sesión|rompí mi marca personal
        |se me ha roto el cordón de la zapatilla|no tengo escalón|sin pesas
        |elevaciones de puntillas 3x12|puntillas 12 12 12|levantar el talón 12 12 12
        |la serie fue dura|me costó|me costó mucho|me cuesta mucho madrugar
        |corrí al aire libre|salí a tomar el aire|carrera popular|no puedo el martes
        |no puedo por las noches|no corrí esta noche|calle cortada|camiseta roja
        |zapatillas rojas|zapatillas rotas|me compré zapatillas azules|pantorrilla bien
        |gemelo bien|la pantorrilla está bien hoy|todo bien|está lloviendo|hoy descanso
        |de corazón, gracias|me voy a dormir|he dormido mal|dormí poco|no dormí nada
        |izquierda 12 derecha 10|firme pero cansado|inestable|sin control
        |el último inestable|sin ganas|sin tiempo|no me dio tiempo|no entiendo|no sé
        |cómo se hace|qué toca hoy|me levanté tarde|sube el peso|baja el peso
        |mañana corro 12k|tirada larga 18k domingo|corro fuerte el sábado|tirada|enfermo
        |estoy enferma|tengo gripe|calentamiento|calenté bien|agua caliente|ducha fría
        |el pie derecho 12|eres un crack|cojo el autobús a las 7|pesas de 5 en el banco
        |peso en casa|me muero de sueño|no hay prisa|muy duro|tengo agujetas"""
